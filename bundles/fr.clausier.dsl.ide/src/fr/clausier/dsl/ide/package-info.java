// SPDX-License-Identifier: EPL-2.0
/** Editing services of the language that need no user interface. */
package fr.clausier.dsl.ide;
