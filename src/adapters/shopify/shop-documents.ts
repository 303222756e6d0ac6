/** How the shop itself is asked for. */
export const SHOP_FACTS = `query ShopFacts($country: CountryCode $language: LanguageCode)
@inContext(country: $country, language: $language) {
  shop {
    shipsToCountries
    paymentSettings { acceptedCardBrands supportedDigitalWallets }
    privacyPolicy { body url }
    refundPolicy { body url }
    shippingPolicy { body url }
    termsOfSale { body url }
    termsOfService { body url }
  }
  localization { language { isoCode } }
}`;
