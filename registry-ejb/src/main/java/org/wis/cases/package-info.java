/**
 * The card of a woman of childbearing age (article 7): who she is, where she lives, and what she uses of the services, written only by a certified operator and kept in every version.
 * Publishes the content of a card ({@link org.wis.cases.CardContent} and its groups), the use cases that open, amend, move, exit, restore, search and read cards, and the rules of validation.
 * Must never delete a card or a line of it, show a restricted field without her consent, or hold anything that judges how many children she has.
 */
package org.wis.cases;
