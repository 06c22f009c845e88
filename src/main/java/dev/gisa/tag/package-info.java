/** The statistical tagger: a linear-chain CRF over characters. */
package dev.gisa.tag;
