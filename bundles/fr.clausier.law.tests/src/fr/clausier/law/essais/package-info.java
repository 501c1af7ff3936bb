// SPDX-License-Identifier: EPL-2.0
/** What the tests of the rules share: a fluent builder of purchases and a reader of findings. */
package fr.clausier.law.essais;
