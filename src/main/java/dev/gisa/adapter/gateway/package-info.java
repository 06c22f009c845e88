/** A gateway on loopback, for local work. */
package dev.gisa.adapter.gateway;
