/** The wire: requests read, results and problems written, as JSON (DESIGN section 2). */
package dev.gisa.json;
