// SPDX-License-Identifier: EPL-2.0
/** Text to values and back: French numbers, amounts, dates, quoted texts and phrases that stand for one choice. */
package fr.clausier.dsl.conversion;
