// SPDX-License-Identifier: EPL-2.0
/** What the law and the clause library say of the place where the caret is. */
package fr.clausier.app.reperes;
