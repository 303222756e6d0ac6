/** What somebody at the shop does meanwhile: changes stock and prices, counts orders, settles payments. Talks over HTTP only. */

/** Logs in. @param {string} url the admin API */
export async function openAdminApi(url) {
  const login = 'mutation{ login(username:"superadmin",password:"superadmin"){ __typename } }';
  const { token } = await send(url, login);
  const ask = async (query, variables) => (await send(url, query, variables, token)).data;

  async function updateVariant(input) {
    const query =
      'mutation($input:[UpdateProductVariantInput!]!){ updateProductVariants(input:$input){ id } }';
    await ask(query, { input: [input] });
  }

  return {
    /** Makes so many pieces available, whatever was ordered of them before. */
    async setStock(variantId, pieces) {
      const query = 'query($id:ID!){ productVariant(id:$id){ stockLevels{ stockAllocated } } }';
      const { productVariant } = await ask(query, { id: variantId });
      const allocated = productVariant.stockLevels.reduce((sum, level) => sum + level.stockAllocated, 0);
      await updateVariant({ id: variantId, stockOnHand: pieces + allocated });
    },
    setPrice: (variantId, amountMinor) => updateVariant({ id: variantId, price: amountMinor }),
    async countOrders() {
      const query = '{ orders(options:{ take:1, filter:{ active:{ eq:false } } }){ totalItems } }';
      return (await ask(query)).orders.totalItems;
    },
    /** The bank tells the shop that the buyer confirmed. */
    async settlePayment(orderCode) {
      const query =
        'query($code:String!){ orders(options:{ filter:{ code:{ eq:$code } } }){ items{ payments{ id state } } } }';
      const { orders } = await ask(query, { code: orderCode });
      const payment = orders.items[0]?.payments.find(({ state }) => state === 'Confirming');
      if (!payment) throw new Error(`order ${orderCode} waits for no payment`);
      const settle =
        'mutation($id:ID!){ settlePayment(id:$id){ __typename ... on ErrorResult{ message } ... on Payment{ state } } }';
      const { settlePayment } = await ask(settle, { id: payment.id });
      if (settlePayment.message) throw new Error(settlePayment.message);
    },
    /** Variant ids by SKU. @returns {Promise<Record<string, string>>} */
    async variantIds() {
      const { productVariants } = await ask('{ productVariants(options:{ take:100 }){ items{ id sku } } }');
      return Object.fromEntries(productVariants.items.map(({ id, sku }) => [sku, id]));
    },
  };
}

async function send(url, query, variables = {}, token = undefined) {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`the admin API refused: ${errors[0].message}`);
  return { data, token: response.headers.get('vendure-auth-token') ?? undefined };
}
