// SPDX-License-Identifier: EPL-2.0
/** What the tests of documents share: sample documents, and the outside programs that judge the files. */
package fr.clausier.documents;
