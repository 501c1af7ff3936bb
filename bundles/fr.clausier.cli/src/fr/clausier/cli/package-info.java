// SPDX-License-Identifier: EPL-2.0
/** The headless application and its verbs. */
package fr.clausier.cli;
