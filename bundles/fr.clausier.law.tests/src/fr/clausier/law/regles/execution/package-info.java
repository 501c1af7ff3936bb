// SPDX-License-Identifier: EPL-2.0
/** The rules on framework agreements, durations, advances and variants: each fires, keeps silent, and changes on the right day. */
package fr.clausier.law.regles.execution;
