/** Fills an empty database with the catalogue. */
import {
  ChannelService,
  ConfigService,
  Importer,
  JobQueueService,
  PaymentMethodService,
  Populator,
  ProductVariantService,
  PromotionService,
  RequestContextService,
  SearchService,
  TransactionalConnection,
  User,
} from '@vendure/core';
import { superadmin } from './config.mjs';

const MAIN_LANGUAGE = 'en';

/** By code. */
const PAYMENT_NAMES = {
  test: { en: 'Test payment', de: 'Testzahlung' },
  invoice: { en: 'Invoice', de: 'Rechnung' },
};

export async function populate(app, catalogue, pictureBase) {
  await populateBasics(app, catalogue);
  await setUpChannel(app, catalogue);
  await namePaymentMethods(app, catalogue);
  await importProducts(app, catalogue, pictureBase);
  await priceInOtherCurrency(app, catalogue);
  for (const coupon of catalogue.coupons) await createCoupon(app, coupon);
  await buildSearchIndex(app);
}

async function populateBasics(app, { countries, taxPercent, shipping }) {
  const paymentMethod = (name) => ({ name, handler: { code: 'test-payment', arguments: [] } });
  await app.get(Populator).populateInitialData({
    defaultLanguage: MAIN_LANGUAGE,
    defaultZone: countries[0].zone,
    countries,
    taxRates: [{ name: `VAT ${taxPercent} %`, percentage: taxPercent }],
    shippingMethods: shipping.map((method) => ({ ...method, taxRate: 0 })),
    paymentMethods: Object.keys(PAYMENT_NAMES).map(paymentMethod),
    collections: [],
  });
}

/** What was imported has its code as its name. */
async function namePaymentMethods(app, { languages }) {
  const context = await adminContext(app);
  const methods = app.get(PaymentMethodService);
  const { items } = await methods.findAll(context);
  for (const { id, code } of items) {
    const translations = languages.map((languageCode) => ({
      languageCode,
      name: PAYMENT_NAMES[code][languageCode],
    }));
    await methods.update(context, { id, translations });
  }
}

async function setUpChannel(app, { currency, otherCurrency, languages }) {
  const context = await adminContext(app);
  await app.get(ChannelService).update(context, {
    id: context.channelId,
    defaultCurrencyCode: currency,
    availableCurrencyCodes: [currency, otherCurrency.code],
    availableLanguageCodes: languages,
    pricesIncludeTax: true,
    trackInventory: true,
  });
}

async function importProducts(app, { products, languages }, pictureBase) {
  const rows = products.map((product) => importRow(product, languages, pictureBase));
  const errors = await app.get(Importer).importProducts(await adminContext(app), rows, () => undefined);
  if (errors.length > 0) throw new Error(`import: ${errors.join('; ')}`);
}

async function priceInOtherCurrency(app, { otherCurrency: { code, rate } }) {
  const context = await adminContext(app);
  const variants = app.get(ProductVariantService);
  const { items } = await variants.findAll(context);
  const priced = items.map(({ id, priceWithTax }) => ({
    id,
    prices: [{ currencyCode: code, price: Math.round(priceWithTax * rate) }],
  }));
  await variants.update(context, priced);
}

function importRow({ name, slug, description, picture, facts, axes, variants }, languages, pictureBase) {
  const customFields = {
    ...(picture === undefined ? {} : { imageUrl: `${pictureBase}${picture}` }),
    ...(facts === undefined
      ? {}
      : { vitrineFacts: typeof facts === 'string' ? facts : JSON.stringify(facts) }),
  };
  return {
    product: {
      assetPaths: [],
      facets: [],
      optionGroups: axes.map((axis) => ({
        translations: languages.map((languageCode) => ({
          languageCode,
          name: axis.name[languageCode],
          values: axis.values[languageCode],
        })),
      })),
      translations: languages.map((languageCode) => ({
        languageCode,
        name: name[languageCode],
        slug,
        description,
        customFields,
      })),
    },
    variants: variants.map(({ sku, options, price, stock }) => ({
      sku,
      price: price / 100,
      taxCategory: 'standard',
      stockOnHand: stock,
      trackInventory: 'TRUE',
      assetPaths: [],
      facets: [],
      translations: languages.map((languageCode) => ({
        languageCode,
        optionValues: options.map((value, index) => translated(axes[index].values, value, languageCode)),
        customFields: {},
      })),
    })),
  };
}

function translated(values, value, languageCode) {
  return values[languageCode][values[MAIN_LANGUAGE].indexOf(value)];
}

async function createCoupon(app, { code, percent, freeShipping, fromAmount }) {
  const promotion = {
    enabled: true,
    couponCode: code,
    translations: [{ languageCode: MAIN_LANGUAGE, name: code }],
    conditions:
      fromAmount === undefined
        ? []
        : [operation('minimum_order_amount', { amount: fromAmount, taxInclusive: true })],
    actions: [
      freeShipping
        ? operation('free_shipping')
        : operation('order_percentage_discount', { discount: percent }),
    ],
  };
  const made = await app.get(PromotionService).createPromotion(await adminContext(app), promotion);
  if (made.errorCode) throw new Error(`coupon ${code}: ${made.message}`);
}

function operation(code, values = {}) {
  const pairs = Object.entries(values).map(([name, value]) => ({ name, value: JSON.stringify(value) }));
  return { code, arguments: pairs };
}

/** The index stays empty until a worker runs, and this process is its own worker. */
async function buildSearchIndex(app) {
  await app.get(JobQueueService).start();
  await app.get(SearchService).reindex(await adminContext(app));
  const { jobQueueStrategy } = app.get(ConfigService).jobQueueOptions;
  for (let waits = 0; await isBusy(jobQueueStrategy); waits += 1) {
    if (waits > 300) throw new Error('the search index did not settle');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function isBusy(jobQueueStrategy) {
  const { items } = await jobQueueStrategy.findMany();
  return items.some(({ state }) => ['PENDING', 'RUNNING', 'RETRYING'].includes(state));
}

async function adminContext(app) {
  const user = await app
    .get(TransactionalConnection)
    .rawConnection.getRepository(User)
    .findOneOrFail({
      where: { identifier: superadmin.identifier },
      relations: { roles: { channels: true } },
    });
  return app.get(RequestContextService).create({ apiType: 'admin', languageCode: MAIN_LANGUAGE, user });
}
