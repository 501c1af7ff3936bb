// SPDX-License-Identifier: EPL-2.0
/** What a name in a strategy file can refer to, in the file itself and in the others of its folder. */
package fr.clausier.dsl.scoping;
