// SPDX-License-Identifier: EPL-2.0
/** The language as the application runs it. */
package fr.clausier.app.langage;
