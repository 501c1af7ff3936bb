// SPDX-License-Identifier: EPL-2.0
/** Tests of what can be typed next, from inside. */
package fr.clausier.dsl.ide.completion;
