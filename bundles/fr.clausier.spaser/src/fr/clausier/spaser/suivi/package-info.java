// SPDX-License-Identifier: EPL-2.0
/**
 * Planned, awarded and realised figures side by side: running totals by year, buyer, department, nature and CPV division, then
 * the targets of the scheme with status, gap and trend. Any number of contracts in bounded memory; nothing reads the clock.
 */
package fr.clausier.spaser.suivi;
