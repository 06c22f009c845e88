/** The command line; it knows the core and its JSON, nothing of Quarkus. */
package dev.gisa.adapter.cli;
