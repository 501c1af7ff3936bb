// SPDX-License-Identifier: EPL-2.0
/** Documents as web pages, to be looked at beside the text that they come from. */
package fr.clausier.documents.html;
