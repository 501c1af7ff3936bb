// SPDX-License-Identifier: EPL-2.0
/** Changes of a text that keep its comments and its layout: statements put in, taken out or replaced at their place. */
package fr.clausier.dsl.ide.retouches;
