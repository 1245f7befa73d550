/**
 * One event, many accounts. In come {@link org.dragoman.engine.reconcile.Account}s, one for each coded article and without its
 * text; out comes a {@link org.dragoman.engine.reconcile.Reconciliation}: which reports are one event, who takes which position
 * on it, from how many independent origins, what is disputed, and what status follows by the rules of the record
 * (docs: "How the status of an event follows from its positions").
 *
 * <p>The way through: {@code AccountReader} makes accounts; {@code Copies} finds copied texts, {@code Stories} groups articles;
 * {@code ArticleGroups} joins the reports of one article into units; {@code Blocks} brings units together that might be one event,
 * {@code Comparison} weighs them, {@code Clustering} joins; {@code PositionFinder} asks who says what; {@code Origins}, {@code
 * StatusRules}, {@code Disputes} and {@code History} draw the conclusions. {@link org.dragoman.engine.reconcile.Reconciler} is the
 * way in for articles at hand, {@link org.dragoman.engine.reconcile.Ledger} for articles that come and go.
 *
 * <p>Nothing here depends on the order of the accounts, and nothing here decides what is true.
 */
package org.dragoman.engine.reconcile;
