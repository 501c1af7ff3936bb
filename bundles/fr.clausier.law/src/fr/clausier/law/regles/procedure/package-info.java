// SPDX-License-Identifier: EPL-2.0
/** Rules: thresholds, procedure, publicity, minimum turnover. */
package fr.clausier.law.regles.procedure;
