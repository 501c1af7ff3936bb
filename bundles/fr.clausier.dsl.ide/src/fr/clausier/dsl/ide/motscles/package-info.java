// SPDX-License-Identifier: EPL-2.0
/** What each keyword means, in one French sentence, with the article and the document that it feeds. */
package fr.clausier.dsl.ide.motscles;
