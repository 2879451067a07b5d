/**
 * Prints plain papers, a heading, facts and tables on A4, as PDF with the Chinese font inside.
 * Publishes {@link org.wis.print.Paper}, what to print, and {@link org.wis.print.PaperPress}, which prints it.
 * It must never know what a paper is about: words and values come from whoever asks.
 */
package org.wis.print;
