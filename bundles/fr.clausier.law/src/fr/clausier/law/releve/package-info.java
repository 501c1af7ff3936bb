// SPDX-License-Identifier: EPL-2.0
/** Insertion hours done, as facilitators export them. */
package fr.clausier.law.releve;
