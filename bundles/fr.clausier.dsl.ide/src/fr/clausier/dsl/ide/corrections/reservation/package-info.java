// SPDX-License-Identifier: EPL-2.0
/** Quick fixes for rules on reserved contracts. */
package fr.clausier.dsl.ide.corrections.reservation;
