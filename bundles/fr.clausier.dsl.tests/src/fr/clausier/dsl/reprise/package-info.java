// SPDX-License-Identifier: EPL-2.0
/** Reading on after an error. */
package fr.clausier.dsl.reprise;
