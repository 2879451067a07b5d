/**
 * Yearly training of article 31: what each person has done and owes, as the gate needs it.
 * Publishes the entry of the yearly standing by the province and its reading.
 * Must never change a year without a document, and never count minutes into two years.
 */
package org.wis.training;
