// SPDX-License-Identifier: EPL-2.0
/** What folds: blocks, texts and groups of comments of more than one line. */
package fr.clausier.dsl.ide.pliage;
