// SPDX-License-Identifier: EPL-2.0
/** The list of findings of the saved files. */
package fr.clausier.app.constats;
