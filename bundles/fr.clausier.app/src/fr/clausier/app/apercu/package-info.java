// SPDX-License-Identifier: EPL-2.0
/** The documents as they will be, beside the text that they come from. */
package fr.clausier.app.apercu;
