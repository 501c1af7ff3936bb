// SPDX-License-Identifier: EPL-2.0
/** The application for procurement officers. */
package fr.clausier.app;
