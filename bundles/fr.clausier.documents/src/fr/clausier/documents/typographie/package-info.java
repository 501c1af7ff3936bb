// SPDX-License-Identifier: EPL-2.0
/** French typography: what a typist leaves out and a printed page needs. */
package fr.clausier.documents.typographie;
