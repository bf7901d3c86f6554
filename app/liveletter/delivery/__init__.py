"""How what leaves finds its way: the outbox that is emptied, and the mechanisms by which its entries leave."""
