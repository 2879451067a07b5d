/**
 * The pages on cards: finding one, reading it, opening, amending and moving it, its history.
 * Publishes nothing; the form of a card is built from the card's own records, so that a new field appears on the page by itself.
 * Must never see an entity, and never decide who may write: the use cases do.
 */
package org.wis.registry.web.card;
