/** An annotated article as a page: start at {@link dev.gisa.page.HtmlPage}. */
package dev.gisa.page;
