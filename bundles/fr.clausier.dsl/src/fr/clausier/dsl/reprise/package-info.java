// SPDX-License-Identifier: EPL-2.0
/** Reading on after an error: the statement that cannot be read is passed over, a missing brace is supposed, the rest is read as if nothing had been wrong. */
package fr.clausier.dsl.reprise;
