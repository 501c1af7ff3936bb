// SPDX-License-Identifier: EPL-2.0
/** Indicators, targets and the SPASER summary. */
package fr.clausier.spaser;
