// SPDX-License-Identifier: EPL-2.0
/** Writing files so that a failure, even of the machine, leaves the earlier file whole. */
package fr.clausier.documents.fichiers;
