/** HTTP without a server: a request in, a response out (start at {@code Routes}). */
package dev.gisa.adapter.http;
