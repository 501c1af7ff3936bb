// SPDX-License-Identifier: EPL-2.0
/** Every place of the file that names the element at the caret. */
package fr.clausier.dsl.ide.occurrences;
