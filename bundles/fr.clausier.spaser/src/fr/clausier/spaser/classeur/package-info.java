// SPDX-License-Identifier: EPL-2.0
/**
 * The summary as an Excel workbook: synthesis with a chart, indicators with live formulas, contracts line by line, method.
 *
 * <p>Every figure of the synthesis and of the indicators is a formula over the sheet of contracts, whose free lines an
 * officer can fill in; the values stored beside the formulas are those of the evaluation. Same summary and date, same bytes.
 */
package fr.clausier.spaser.classeur;
