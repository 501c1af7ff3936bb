// SPDX-License-Identifier: EPL-2.0
/** What Clausier reads from and writes for other software: essential data, European notices, programmes of purchases, hand-over tables. */
package fr.clausier.exchange;
