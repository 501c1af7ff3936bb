// SPDX-License-Identifier: EPL-2.0
/** Where awarded and realised figures come from: published essential data, follow-up tables, tables of structures. Each row counts, or is listed with its reason. */
package fr.clausier.spaser.source;
