// SPDX-License-Identifier: EPL-2.0
/**
 * The summary as a report in nine parts, built as a document tree that any renderer can print. One class a part; the
 * sentences are in {@code rapport.yaml}, the figures are those of the workbook.
 */
package fr.clausier.spaser.rapport;
