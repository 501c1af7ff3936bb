// SPDX-License-Identifier: EPL-2.0
/** Quick fixes: what can be written for a finding, with a title that says what will happen and a sentence once it is done. */
package fr.clausier.dsl.ide.corrections;
