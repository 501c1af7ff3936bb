// SPDX-License-Identifier: EPL-2.0
/** The fingerprint file beside the documents: everything that they were made of, so that they can be made again byte for byte. */
package fr.clausier.documents.empreinte;
