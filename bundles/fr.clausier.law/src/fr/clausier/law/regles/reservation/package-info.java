// SPDX-License-Identifier: EPL-2.0
/** Rules: contracts and lots reserved to some structures. */
package fr.clausier.law.regles.reservation;
