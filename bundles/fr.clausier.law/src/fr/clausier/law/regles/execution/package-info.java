// SPDX-License-Identifier: EPL-2.0
/** Rules: framework agreements, durations, advances, retainage and variants. */
package fr.clausier.law.regles.execution;
