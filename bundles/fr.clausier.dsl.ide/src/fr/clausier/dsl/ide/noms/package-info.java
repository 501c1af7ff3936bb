// SPDX-License-Identifier: EPL-2.0
/** Names: which element one stands for at the caret, and where else that element is named. */
package fr.clausier.dsl.ide.noms;
