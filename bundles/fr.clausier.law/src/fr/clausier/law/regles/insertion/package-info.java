// SPDX-License-Identifier: EPL-2.0
/** Rules: social conditions of performance and insertion hours. */
package fr.clausier.law.regles.insertion;
