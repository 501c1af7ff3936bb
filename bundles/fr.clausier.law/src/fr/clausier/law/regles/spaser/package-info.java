// SPDX-License-Identifier: EPL-2.0
/** Rules: the scheme of responsible purchases (SPASER), and what a purchase brings to it. */
package fr.clausier.law.regles.spaser;
