// SPDX-License-Identifier: EPL-2.0
/** The rules on reserved contracts and lots: each fires, keeps silent, and changes on the right day. */
package fr.clausier.law.regles.reservation;
