// SPDX-License-Identifier: EPL-2.0
/** Tests of the rule reference; they also write its files. */
package fr.clausier.law.reference;
